create table session_board (
  session        text primary key,
  lsp            text,
  program        text,
  tuk            text,
  scheme         text,
  scheme_version int,
  day            date,
  mode           text,
  status         text,
  seats          int not null default 0,
  seats_taken    int not null default 0,
  assessors      int not null default 0,
  checked_in     int not null default 0,
  no_shows       int not null default 0,
  reported       int not null default 0,
  competent      int not null default 0,
  not_yet        int not null default 0
);
create index on session_board (program, day);
