package org.skiagraph.pdu.association;

import java.time.Duration;

/** The other side did not do in time what was waited for; the association is over. */
public final class AssociationTimeoutException extends AssociationException {
    private static final long serialVersionUID = 1;

    private final Wait wait;
    private final Duration allowed;

    AssociationTimeoutException(Wait wait, Duration allowed) {
        super("waited " + seconds(allowed) + " s for " + wait.word());
        this.wait = wait;
        this.allowed = allowed;
    }

    private static String seconds(Duration time) {
        String text = time.toMillis() / 1000 + "." + (1000 + time.toMillis() % 1000 + "").substring(1);
        return text.replaceFirst("\\.?0+$", "");
    }

    /** What for. */
    public Wait waitedFor() {
        return wait;
    }

    /** How long. */
    public Duration allowed() {
        return allowed;
    }
}
