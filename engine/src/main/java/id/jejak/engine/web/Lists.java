package id.jejak.engine.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A list that is answered in pages, in an order of the reader's choice.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Lists {
  /// The fields of a row that `sort` may name; the first is the order where none is named, and a
  /// minus before it means that the greatest come first. Only the key where there are none.
  String[] sorts() default {};

  /// The fields that tell any two rows apart.
  String[] key();

  /// The field that says what a row is about, and so whose it is; the first of the row where none
  /// is named.
  String about() default "";
}
