create table target_board (
  target     text primary key,
  name       text,
  office     text,
  parent     text,
  begins_on  date,
  ends_on    date,
  number     int,
  counts     text,
  programs   text,
  region     text
);
create index on target_board (parent);
