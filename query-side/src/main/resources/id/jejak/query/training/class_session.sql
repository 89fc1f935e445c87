create table class_session (
  training_class text,
  session        int,
  held_on        date,
  present        int,
  absent         int,
  identity_check text,
  primary key (training_class, session)
);
