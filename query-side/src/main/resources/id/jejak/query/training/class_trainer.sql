create table class_trainer (
  training_class text,
  trainer        text,
  assigned_at    timestamptz,
  primary key (training_class, trainer)
);
