package id.jejak.messages.person;

import org.jspecify.annotations.Nullable;

/// How a person is reached.
public record Contact(@Nullable String phone, @Nullable String email) {}
