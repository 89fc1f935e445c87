create table deadline (
  process      text,
  key          text,
  timer        text,
  due          timestamptz,
  scheduled_at timestamptz,
  state        text,
  primary key (process, key, timer)
);
create index on deadline (due) where state = 'PENDING';
