create table assessment_board (
  assessment     text primary key,
  attempt        int,
  session        text,
  application    text,
  person         text,
  program        text,
  scheme         text,
  scheme_version int,
  lsp            text,
  assessor       text,
  day            date,
  status         text,
  recommended    text,
  amended        int not null default 0,
  returned       int not null default 0,
  reported_at    timestamptz,
  plenary        text,
  verdict        text,
  decided_on     date,
  reassess_until date,
  appeal_until   date,
  appeal         text,
  superseded_by  text,
  feedback       boolean not null default false,
  reviewed       boolean not null default false,
  reason         text
);
create index on assessment_board (application);
create index on assessment_board (assessor);
create index on assessment_board (lsp, status);
create index on assessment_board (session);
