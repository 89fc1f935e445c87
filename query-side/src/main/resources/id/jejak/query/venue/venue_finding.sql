create table venue_finding (
  tuk      text,
  lsp      text,
  scheme   text,
  from_day date,
  finding  text,
  to_day   date,
  reason   text,
  primary key (tuk, lsp, scheme, from_day, finding)
);
create index on venue_finding (lsp, scheme);
