create table breach_board (
  breach      text primary key,
  cause       text,
  handling    text,
  data        text,
  open_from   date,
  open_to     date,
  affected    bigint not null default 0,
  told        bigint not null default 0,
  notices     int    not null default 0,
  reported_at timestamptz,
  notified_at timestamptz
);
