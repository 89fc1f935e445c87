create table absence (
  training_class text,
  session        int,
  enrollment     text,
  held_on        date,
  taken_absent   boolean not null default false,
  absent         boolean not null default false,
  corrected_for  text,
  corrected_at   timestamptz,
  primary key (training_class, session, enrollment)
);
create index on absence (enrollment);
