package io.answerable.organisation;

import io.answerable.kernel.HolderRef;
import java.time.LocalDate;

/** Whoever can hold a role or a seat. */
public sealed interface HolderView permits PersonView, ExternalPartyView {

    String key();

    String name();

    HolderRef ref();

    /** The day as of which it is shown. */
    LocalDate asOf();
}
