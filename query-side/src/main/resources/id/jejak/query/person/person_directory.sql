create table person_directory (
  person        text primary key,
  name          text,
  sex           text,
  education     text,
  district      text,
  identity      text,
  synthetic     boolean,
  warnings      text,
  registered_at timestamptz
);
create index on person_directory (district);
