create table licence_history (
  lsp      text,
  from_day date,
  what     text,
  to_day   date,
  type     text,
  number   text,
  detail   text,
  primary key (lsp, from_day, what)
);
