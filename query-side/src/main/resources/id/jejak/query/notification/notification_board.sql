create table notification_board (
  notification text primary key,
  position     bigint,
  recipient    text,
  template     text,
  parameters   text,
  requested_at timestamptz,
  withheld_for text
);
create index on notification_board (recipient, position desc);
create index on notification_board (position desc);
