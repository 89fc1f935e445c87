create table talent_contact (
  person  text primary key,
  contact text
);
