create table rejected_event (
  subscription text,
  position     bigint,
  reason       text,
  again        boolean not null default false,
  changed_at   timestamptz,
  primary key (subscription, position)
);
