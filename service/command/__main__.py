from service.command import dateline

dateline(prog_name="dateline")
