create table fund_use (
  allocation     text,
  purpose        text,
  program        text,
  line           text,
  training_class text,
  enrollment     text,
  application    text,
  reserved       bigint not null default 0,
  committed      bigint not null default 0,
  paid           bigint not null default 0,
  released       bigint not null default 0,
  changed_at     timestamptz,
  reason         text,
  primary key (allocation, purpose)
);
create index on fund_use (program);
create index on fund_use (enrollment);
