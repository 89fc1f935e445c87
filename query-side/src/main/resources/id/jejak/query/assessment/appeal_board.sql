create table appeal_board (
  appeal       text primary key,
  assessment   text,
  application  text,
  person       text,
  program      text,
  lsp          text,
  filed_on     date,
  panel        text,
  appointed_on date,
  escalations  int not null default 0,
  decided_on   date,
  status       text
);
create index on appeal_board (lsp, status);
