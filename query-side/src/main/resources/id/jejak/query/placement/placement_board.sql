create table placement_board (
  placement     text primary key,
  person        text,
  program       text,
  employer      text,
  kind          text,
  wage          text,
  started_on    date,
  follow_ups    int not null default 0,
  followed_day  int,
  still_there   boolean,
  ended_on      date,
  ended_early   boolean not null default false,
  end_reason    text
);
create index on placement_board (program);
create index on placement_board (person);
