package org.skiagraph.compression.jpeg2000;

import java.util.ArrayList;
import java.util.List;

/**
 * What a channel means. T.800 I.5.3.6.
 *
 * @param channel from 0
 * @param type 0 colour, 1 opacity, 2 premultiplied opacity, 65535 not said
 * @param association 0 the whole image, from 1 a colour of the colour space, 65535 none
 */
public record Jp2Channel(int channel, int type, int association) {
    static List<Jp2Channel> read(BoxContent box) throws BadBoxException {
        List<Jp2Channel> channels = new ArrayList<>();
        int count = box.uint16();
        for (int i = 0; i < count; i++) {
            channels.add(new Jp2Channel(box.uint16(), box.uint16(), box.uint16()));
        }
        return channels;
    }
}
