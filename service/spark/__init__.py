"""Archives that outgrow one machine, on Apache Spark. Needs Java 17 and `pip install 'dateline[spark]'`."""
