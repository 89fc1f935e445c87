create table agreement_board (
  agreement     text primary key,
  kind          text,
  parties       text,
  schemes       text,
  subject       text,
  from_day      date,
  to_day        date,
  quota         int,
  funding       bigint,
  parent        text,
  signed_on     date,
  amended_on    date,
  reminded_at   int,
  terminated_on date,
  expired_on    date,
  reason        text
);
