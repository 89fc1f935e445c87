create table fund_use (
  allocation     text,
  purpose        text,
  program        text,
  line           text,
  training_class text,
  enrollment     text,
  application    text,
  person         text,
  reserved       bigint not null default 0,
  committed      bigint not null default 0,
  paid           bigint not null default 0,
  released       bigint not null default 0,
  changed_at     timestamptz,
  reason         text,
  place          bigint,
  queued_amount  bigint,
  queued_at      timestamptz,
  granted_at     timestamptz,
  expired_at     timestamptz,
  carried_over   boolean not null default false,
  primary key (allocation, purpose)
);
create index on fund_use (program);
create index on fund_use (enrollment);
create index on fund_use (person);
