create table intake_promise (
  agreement text,
  partner   text,
  from_day  date,
  to_day    date,
  people    int,
  taken     int,
  primary key (agreement, partner, from_day, to_day)
);
