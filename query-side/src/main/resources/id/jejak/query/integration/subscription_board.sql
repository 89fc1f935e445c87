create table subscription_board (
  subscription  text primary key,
  partner       text,
  names         text,
  alarm_minutes int,
  cursor        bigint,
  paused        boolean not null default false,
  moved_at      timestamptz
);
