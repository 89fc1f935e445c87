create table blanko_letter (
  lsp      text,
  letter   text,
  kind     text,
  asked    int,
  received bigint not null default 0,
  lost     bigint not null default 0, -- on the way or later
  sent_at  timestamptz,
  primary key (lsp, letter)
);
