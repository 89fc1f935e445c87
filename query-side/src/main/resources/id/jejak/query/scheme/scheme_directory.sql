create table scheme_directory (
  scheme          text primary key,
  name            text,
  version         int,
  packaging       text,
  level           int,
  units           int,
  validity_months int
);
