create table job_fair_board (
  fair      text primary key,
  name      text,
  office    text,
  held_on   date,
  employers  int not null default 0,
  registered int not null default 0,
  attended  int not null default 0,
  known     int not null default 0
);
