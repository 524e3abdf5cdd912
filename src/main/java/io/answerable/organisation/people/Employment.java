package io.answerable.organisation.people;

/** A person belongs to the organisation during the days of this fact. */
record Employment() {

    static final Employment EMPLOYED = new Employment();
}
