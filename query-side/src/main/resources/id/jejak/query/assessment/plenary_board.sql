create table plenary_board (
  plenary      text primary key,
  lsp          text,
  session      text,
  members      text,
  decided      int not null default 0,
  returned     int not null default 0,
  decree       text,
  signed_on    date,
  status       text
);
