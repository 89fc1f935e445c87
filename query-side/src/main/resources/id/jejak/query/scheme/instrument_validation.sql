create table instrument_validation (
  scheme     text,
  version    int,
  lsp        text,
  instrument text,
  fit        boolean,
  on_day     date,
  record     text,
  primary key (scheme, version, lsp, instrument)
);
