package org.skiagraph.pdu.machine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which action an event leads to in each state. PS3.8 9.2.3, Table 9-10. */
public final class TransitionTable {
    // spotless:off
    /** As it is printed: rows are events, columns states; "-" is a combination that the Standard leaves empty. */
    private static final String TABLE = """
                  Sta1   Sta2   Sta3   Sta4   Sta5   Sta6   Sta7   Sta8   Sta9   Sta10  Sta11  Sta12  Sta13
            Evt1  AE-1   -      -      -      -      -      -      -      -      -      -      -      -
            Evt2  -      -      -      AE-2   -      -      -      -      -      -      -      -      -
            Evt3  -      AA-1   AA-8   -      AE-3   AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-6
            Evt4  -      AA-1   AA-8   -      AE-4   AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-6
            Evt5  AE-5   -      -      -      -      -      -      -      -      -      -      -      -
            Evt6  -      AE-6   AA-8   -      AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-7
            Evt7  -      -      AE-7   -      -      -      -      -      -      -      -      -      -
            Evt8  -      -      AE-8   -      -      -      -      -      -      -      -      -      -
            Evt9  -      -      -      -      -      DT-1   -      AR-7   -      -      -      -      -
            Evt10 -      AA-1   AA-8   -      AA-8   DT-2   AR-6   AA-8   AA-8   AA-8   AA-8   AA-8   AA-6
            Evt11 -      -      -      -      -      AR-1   -      -      -      -      -      -      -
            Evt12 -      AA-1   AA-8   -      AA-8   AR-2   AR-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-6
            Evt13 -      AA-1   AA-8   -      AA-8   AA-8   AR-3   AA-8   AA-8   AR-10  AR-3   AA-8   AA-6
            Evt14 -      -      -      -      -      -      -      AR-4   AR-9   -      -      AR-4   -
            Evt15 -      -      AA-1   AA-2   AA-1   AA-1   AA-1   AA-1   AA-1   AA-1   AA-1   AA-1   -
            Evt16 -      AA-2   AA-3   -      AA-3   AA-3   AA-3   AA-3   AA-3   AA-3   AA-3   AA-3   AA-2
            Evt17 -      AA-5   AA-4   AA-4   AA-4   AA-4   AA-4   AA-4   AA-4   AA-4   AA-4   AA-4   AR-5
            Evt18 -      AA-2   -      -      -      -      -      -      -      -      -      -      AA-2
            Evt19 -      AA-1   AA-8   -      AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-8   AA-7
            """;
    // spotless:on

    private static final @Nullable Action[][] ACTIONS = parse();

    private TransitionTable() {}

    private static @Nullable Action[][] parse() {
        String[] lines = TABLE.split("\n");
        @Nullable Action[][] actions = new @Nullable Action[Event.values().length][State.values().length];
        for (int event = 0; event < actions.length; event++) {
            String[] cells = lines[event + 1].split(" +");
            for (int state = 0; state < actions[event].length; state++) {
                String cell = cells[state + 1];
                actions[event][state] = cell.equals("-") ? null : Action.ofWord(cell);
            }
        }
        return actions;
    }

    /** The action of a cell; empty where the event cannot happen in this state, or is an error of whoever caused it. */
    public static Optional<Action> action(State state, Event event) {
        return Optional.ofNullable(ACTIONS[event.ordinal()][state.ordinal()]);
    }
}
