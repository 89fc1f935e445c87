create table candidate_board (
  application    text primary key,
  person         text,
  enrollment     text,
  program        text,
  scheme         text,
  scheme_version int,
  lsp            text,
  track          text,
  category       text,
  status         text,
  submitted_at   timestamptz,
  may_proceed    boolean,
  admitted_on    date,
  schedulings    int not null default 0,
  session        text,
  exam_day       date,
  attempts       int not null default 0,
  assessor       text,
  excused        int not null default 0,
  no_shows       int not null default 0,
  reports        int not null default 0,
  voided         int not null default 0,
  verdict_1      text,
  verdict_2      text,
  verdict_3      text,
  verdict_4      text,
  first_verdict  text generated always as (coalesce(verdict_1, verdict_2, verdict_3, verdict_4)) stored,
  later_verdict  text generated always as (
    case when verdict_1 is not null then coalesce(verdict_4, verdict_3, verdict_2)
         when verdict_2 is not null then coalesce(verdict_4, verdict_3)
         when verdict_3 is not null then verdict_4 end) stored,
  -- the committee's verdict stays visible beside what the appeal made of it
  on_appeal      boolean not null default false,
  certificate    text,
  certified_on   date,
  reason         text
);
create index on candidate_board (enrollment);
create index on candidate_board (program);
create index on candidate_board (person);
create index on candidate_board (session);
