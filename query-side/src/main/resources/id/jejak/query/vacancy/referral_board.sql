create table referral_board (
  referral       text primary key,
  vacancy        text,
  employer       text,
  person         text,
  certificate    text,
  status         text,
  referred_at    timestamptz,
  applied_at     timestamptz,
  interviewed_on date,
  placement      text,
  answer_by      date,
  reason         text
);
create index on referral_board (vacancy);
create index on referral_board (employer);
create index on referral_board (person);
