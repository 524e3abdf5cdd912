package io.answerable.facts;

/** Something that is known by a key and of which dated facts are kept. */
public interface Kept {

    Entry entry();

    /** What has changed since it was read. */
    Alterations alterations();
}
