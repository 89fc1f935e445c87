create table organization_directory (
  organization text primary key,
  kind         text,
  name         text,
  seat         text
);
