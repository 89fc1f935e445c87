create table apprenticeship_board (
  apprenticeship     text primary key,
  person             text,
  program            text,
  host               text,
  kind               text,
  intake             text,
  status             text,
  step               text,
  place              int,
  selected_on        date,
  taken_over_from    text,
  days_done          int,
  term_from          date,
  term_to            date,
  allowance          bigint,
  insured_to         date,
  insurance_ended_on date,
  departed_on        date,
  started_on         date,
  logbooks           int not null default 0,
  accidents          int not null default 0,
  claims             int not null default 0,
  phase              text,
  phase_passed       boolean,
  returned_on        date,
  ended_on           date,
  end_reason         text,
  completed          boolean not null default false,
  continued_as       text,
  placement          text
);
create index on apprenticeship_board (program);
create index on apprenticeship_board (host);
create index on apprenticeship_board (person);
create index on apprenticeship_board (intake, place);
