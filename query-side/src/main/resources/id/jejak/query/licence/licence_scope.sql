create table licence_scope (
  lsp      text,
  scheme   text,
  from_day date,
  covered  boolean,
  to_day   date,
  primary key (lsp, scheme, from_day)
);
create index on licence_scope (scheme);
