package io.answerable.organisation;

import io.answerable.kernel.HolderRef;

/** Whoever can hold a role or a seat. */
public sealed interface HolderView permits PersonView, ExternalPartyView {

    String key();

    String name();

    HolderRef ref();
}
