create table person_directory (
  person        text primary key,
  name          text,
  sex           text,
  education     text,
  district      text,
  identity      text,
  synthetic     boolean,
  warnings      text,
  registered_at timestamptz,
  merged_into   text, -- who stands for this person
  died_on       date,
  data          text not null default 'NORMAL' -- what may be done with it
);
create index on person_directory (district);
create index on person_directory (merged_into);
