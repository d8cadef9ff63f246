module org.skiagraph.isolated {
    requires org.skiagraph.dimse;
    requires org.skiagraph.pdu;
    requires org.skiagraph.imaging;
    requires org.skiagraph.codec;
    requires org.skiagraph.model;
    requires org.skiagraph.dictionary;
    requires org.skiagraph.compression;
    requires org.skiagraph.bounds;
}
