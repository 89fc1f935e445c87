create table blanko_form (
  form        text primary key,
  lsp         text,
  letter      text, -- what it came for
  stage       text,
  certificate text,
  copy        int,
  minutes     text,
  since       timestamptz
);
create index on blanko_form (lsp, stage);
create index on blanko_form (certificate);
