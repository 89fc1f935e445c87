create table surveillance_board (
  surveillance text primary key,
  certificate  text,
  person       text,
  scheme       text,
  lsp          text,
  program      text,
  round        int,
  asked_at     timestamptz,
  reply_by     date,
  silences     int not null default 0,
  answered_at  timestamptz,
  finding      text,
  statement    text,
  status       text
);
create index on surveillance_board (lsp, status);
create index on surveillance_board (certificate);
