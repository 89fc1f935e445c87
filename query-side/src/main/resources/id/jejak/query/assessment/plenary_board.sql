create table plenary_board (
  plenary      text primary key,
  lsp          text,
  session      text,
  members      text,
  held_on      date,
  decided      int not null default 0,
  returned     int not null default 0,
  decree       text,
  signed_on    date,
  corrections  int not null default 0,
  status       text
);
create index on plenary_board (lsp, held_on);
