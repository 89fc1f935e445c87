package id.jejak.app.web;

import java.util.Set;

/// Every code that a problem can have.
public interface Codes {
  Set<String> all();
}
