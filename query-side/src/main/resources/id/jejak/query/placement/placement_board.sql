create table placement_board (
  placement     text primary key,
  person        text,
  program       text,
  track         text,
  employer      text,
  vacancy       text,
  referral      text,
  fair          text,
  certificate   text,
  status        text,
  kind          text,
  wage          text,
  answer_by     date,
  started_on    date,
  follow_ups    int not null default 0,
  followed_day  int,
  wage_then     text,
  match         text,
  still_there   boolean,
  confirmed_on  date,
  ended_on      date,
  ended_early   boolean not null default false,
  end_reason    text
);
create index on placement_board (program);
create index on placement_board (person);
create index on placement_board (employer);
create index on placement_board (vacancy);
