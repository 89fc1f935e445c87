create table stipend_account (
  stipend        text primary key,
  enrollment     text,
  person         text,
  training_class text,
  program        text,
  amount         bigint not null default 0,
  paid           bigint not null default 0,
  status         text,
  accrued_at     timestamptz,
  approved_at    timestamptz,
  approved_by    text,
  paid_at        timestamptz,
  reference      text,
  failures       int not null default 0,
  failed_for     text,
  recovered      bigint not null default 0,
  forfeited_for  text
);
create index on stipend_account (program);
