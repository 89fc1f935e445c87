create table blanko_need (
  certificate text,
  copy        int,
  lsp         text,
  place       bigint,
  since       timestamptz,
  form        text, -- set aside last; waiting again where that spoiled or was lost
  primary key (certificate, copy)
);
create index on blanko_need (lsp, place);
