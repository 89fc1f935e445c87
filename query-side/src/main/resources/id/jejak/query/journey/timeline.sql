create table timeline (
  subject     text,
  position    bigint,
  occurred_at timestamptz,
  recorded_at timestamptz,
  area        text,
  fact        text,
  thing       text,
  detail      text,
  actor       text,
  role        text,
  primary key (subject, position)
);
create index on timeline (thing, position);
