package io.answerable.organisation.people;

/** A person is on leave during the days of this fact. */
record Away() {

    static final Away ON_LEAVE = new Away();
}
