create table venue_board (
  tuk      text primary key,
  kind     text,
  host     text,
  district text,
  capacity int
);
