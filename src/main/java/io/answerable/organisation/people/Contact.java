package io.answerable.organisation.people;

import org.jspecify.annotations.Nullable;

/** What a person is called and where they get their e-mail. */
record Contact(String name, @Nullable String email) {}
