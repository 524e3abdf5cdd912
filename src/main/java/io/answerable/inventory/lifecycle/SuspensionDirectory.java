package io.answerable.inventory.lifecycle;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import java.util.Collection;
import java.util.Map;

/** Why systems are suspended. */
public interface SuspensionDirectory {

    /** Those of the systems that are suspended on their day. */
    Map<AiSystemId, SuspensionView> of(Collection<AiSystemView> systems);
}
